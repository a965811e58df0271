/** The Karaf commands {@code zt:case-*}, {@code zt:rating-*}, {@code zt:tag-*} and {@code zt:tagset-*}. */
package org.zhengtong.rating.shell;
