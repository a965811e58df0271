/** The SOAP interface of the rating subsystem: beans, for JAXB does not know records. What is left out is null in them. */
package org.zhengtong.rating.soap;
