/** What the generated model needs and the generator cannot give: making, finding and naming its objects. */
package org.heyi.model.util;
