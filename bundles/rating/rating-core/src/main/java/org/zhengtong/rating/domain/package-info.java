/** The rules about cases and ratings: values and policies that know neither the database nor the container. */
package org.zhengtong.rating.domain;
