package org.zhengtong.connector.province.delivery;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.province.mapping.RecordId;
import org.zhengtong.connector.province.mapping.Texts;
import org.zhengtong.connector.province.mapping.WireRecord;
import org.zhengtong.connector.province.wire.Answers;
import org.zhengtong.connector.province.wire.Operation;

/** One batch: services first, then first ratings, then follow-ups. */
final class Delivery {

    private final List<Task> tasks;
    private final Sender sender;
    private final KnownServices known;

    Delivery(List<Task> tasks, Sender sender, KnownServices known) {
        this.tasks = tasks;
        this.sender = sender;
        this.known = known;
    }

    List<Outcome> run() throws InterruptedException {
        Map<RecordId, Outcome> sent = sendServices();
        tasks.stream().filter(Task::isOpen).forEach(task -> settleByService(task, sent));
        for (List<Task> round : rounds().values()) {
            sendEvaluations(round, sent);
        }
        return tasks.stream().map(Task::outcome).toList();
    }

    private Map<RecordId, Outcome> sendServices() throws InterruptedException {
        Map<RecordId, WireRecord> needed = new LinkedHashMap<>();
        tasks.stream()
                .filter(Task::isOpen)
                .filter(task -> !task.isRating() || !known.contains(task.serviceId()))
                .forEach(task -> needed.putIfAbsent(task.serviceId(), task.service()));
        List<WireRecord> records = List.copyOf(needed.values());
        List<Outcome> outcomes = sender.send(Operation.SUBMIT, records);
        Map<RecordId, Outcome> sent = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            remember(records.get(i).id(), outcomes.get(i));
            sent.put(records.get(i).id(), outcomes.get(i));
        }
        return sent;
    }

    /** A message about a case has its outcome now; a rating has it only if its service did not get there. */
    private static void settleByService(Task task, Map<RecordId, Outcome> sent) {
        Outcome service = sent.get(task.serviceId());
        if (!task.isRating()) {
            task.settle(service);
            sent.put(task.serviceId(), asRepeat(service, task.serviceId()));
        } else if (service != null && !isThere(service)) {
            task.settle(asReasonOfRating(service));
        }
    }

    /** Ratings by number first, so that no follow-up overtakes its first rating, and by operation. */
    private Map<String, List<Task>> rounds() {
        return tasks.stream()
                .filter(Task::isOpen)
                .collect(Collectors.groupingBy(
                        task -> task.evaluation().id().assessNumber()
                                + task.operation().name(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private void sendEvaluations(List<Task> round, Map<RecordId, Outcome> sent) throws InterruptedException {
        Operation operation = round.get(0).operation();
        List<Outcome> outcomes =
                sender.send(operation, round.stream().map(Task::evaluation).toList());
        for (int i = 0; i < round.size(); i++) {
            Task task = round.get(i);
            boolean forgotten = Answers.isServiceMissing(outcomes.get(i)) && !sent.containsKey(task.serviceId());
            task.settle(forgotten ? sendAgain(task) : outcomes.get(i));
        }
    }

    /** The province no longer holds a service that it had confirmed: once more from the beginning. */
    private Outcome sendAgain(Task task) throws InterruptedException {
        known.remove(task.serviceId());
        Outcome service = sender.send(Operation.SUBMIT, List.of(task.service())).get(0);
        remember(task.serviceId(), service);
        return isThere(service)
                ? sender.send(task.operation(), List.of(task.evaluation())).get(0)
                : asReasonOfRating(service);
    }

    private void remember(RecordId id, Outcome outcome) {
        if (isThere(outcome)) {
            known.add(id);
        }
    }

    private static boolean isThere(Outcome outcome) {
        return outcome instanceof Outcome.Delivered || outcome instanceof Outcome.AlreadyThere;
    }

    private static Outcome asRepeat(Outcome outcome, RecordId id) {
        return outcome instanceof Outcome.Delivered
                ? Outcome.alreadyThere(id.toString(), outcome.exchanged())
                : outcome;
    }

    private static Outcome asReasonOfRating(Outcome service) {
        return service instanceof Outcome.Rejected rejected
                ? Outcome.rejected(Texts.of("service.refused", rejected.reason()), rejected.exchanged())
                : service;
    }
}
