/** Where cases, ratings, tags and objects are kept, and what is read from files. */
package org.zhengtong.rating.store;
