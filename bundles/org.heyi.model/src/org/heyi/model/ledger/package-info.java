/** 办理台账: 建议 and 提案, their events and the rules they are handled by. Generated from {@code model/heyi.ecore}. */
@ProviderType
package org.heyi.model.ledger;

import org.osgi.annotation.versioning.ProviderType;
