package org.zhengtong.rating.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.Parsed;
import org.zhengtong.rating.api.RatingRefusal;

/** Has the readable elements of a batch worked on, and answers for the others in between. */
final class Readable {

    private Readable() {}

    /**
     * @param field name of the list in the body
     * @param work takes the readable elements, and gives one answer for each
     * @param refused the answer for an unreadable element, from its index and the reasons
     * @throws RefusedException {@code batch_too_large} if there are no elements, or more than {@code limit}
     */
    static <T, R> List<R> answer(
            String field,
            List<Parsed<T>> elements,
            int limit,
            Function<List<T>, List<R>> work,
            BiFunction<Integer, List<Refusal>, R> refused) {
        if (elements.isEmpty() || elements.size() > limit) {
            throw new RefusedException(RatingRefusal.BATCH_TOO_LARGE, field, limit);
        }
        List<T> readable =
                elements.stream().flatMap(element -> element.value().stream()).toList();
        List<R> worked = readable.isEmpty() ? List.of() : work.apply(readable);
        List<R> answers = new ArrayList<>(elements.size());
        int next = 0;
        for (int i = 0; i < elements.size(); i++) {
            Parsed<T> element = elements.get(i);
            answers.add(element.value().isPresent() ? worked.get(next++) : refused.apply(i, element.refusals()));
        }
        return answers;
    }
}
