/** The REST interface of the rating subsystem. */
package org.zhengtong.rating.rest;
