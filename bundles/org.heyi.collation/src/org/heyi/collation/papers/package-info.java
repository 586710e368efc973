/**
 * What the papers say that leave the secretariat: 采纳情况, 简报, 修正案, 审议情况汇报, 修改情况说明 and the letter to who proposed.
 * Words and counts only; how they look is up to whoever writes them into a file.
 */
@ProviderType
package org.heyi.collation.papers;

import org.osgi.annotation.versioning.ProviderType;
