/** The validity judgement (有效性判断, GR-065): ten checks, one class each, in a fixed order. */
package org.zhengtong.rating.domain.validity;
