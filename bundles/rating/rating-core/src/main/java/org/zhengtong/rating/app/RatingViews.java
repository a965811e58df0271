package org.zhengtong.rating.app;

import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.personal.Masking;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.rating.api.Rater;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.api.RatingView.RatedTag;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.StoredRating;

/** How ratings are shown. */
final class RatingViews {

    private RatingViews() {}

    /** Without rater and follow-ups. */
    static RatingView plain(StoredRating rating) {
        return view(rating, Optional.empty(), List.of());
    }

    static RatingView view(StoredRating rating, Optional<Rater> rater, List<RatingView> followUps) {
        return new RatingView(
                rating.id(),
                rating.caseNo(),
                rating.origin(),
                rating.channel(),
                rating.level(),
                rating.tags().stream()
                        .map(tag -> new RatedTag(tag.code(), tag.text()))
                        .toList(),
                rating.text(),
                rating.anonymous(),
                rater,
                rating.ratedAt(),
                rating.validity(),
                rating.invalidCode(),
                rating.objectCode(),
                rating.aspects(),
                rating.regionCode(),
                rating.departmentCode(),
                rating.itemCode(),
                rating.messageId(),
                followUps);
    }

    /** A rater, masked. */
    static Rater masked(SealedPerson rater, PersonalData personal) {
        return new Rater(
                Masking.name(personal.decrypt(rater.name())),
                rater.idType(),
                Masking.idNumber(personal.decrypt(rater.idNumber())),
                Masking.phone(personal.decrypt(rater.mobile())));
    }
}
