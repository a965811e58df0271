package org.zhengtong.rating.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The two stores that a rating touches. */
@Component(service = RatingStores.class)
public record RatingStores(CaseStore cases, RatingStore ratings) {

    @Activate
    public RatingStores(@Reference CaseStore cases, @Reference RatingStore ratings) {
        this.cases = cases;
        this.ratings = ratings;
    }
}
