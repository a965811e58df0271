package org.zhengtong.rating.domain;

import java.util.Optional;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;

/** A reported case that passed every check, its persons still in clear. */
public record ServiceCase(CaseFacts facts, Optional<Applicant> applicant, Optional<Agent> agent) {}
