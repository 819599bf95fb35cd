package org.commissioning.model.contract;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.party.RoleHolder;
import org.jspecify.annotations.Nullable;

/** What binds commissioner and provider. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Agreement.Contract.class, name = "contract"),
  @JsonSubTypes.Type(
      value = Agreement.ServiceLevelAgreement.class,
      name = "service-level-agreement"),
  @JsonSubTypes.Type(value = Agreement.Grant.class, name = "grant"),
  @JsonSubTypes.Type(value = Agreement.PooledFundAgreement.class, name = "pooled-fund-agreement")
})
public sealed interface Agreement {

  /** By which the rest of a document refers to it. */
  String id();

  /** What it is called. */
  String title();

  /** The services that it is about. */
  List<String> services();

  /** Who holds which role in it. */
  List<RoleHolder> roles();

  /** How long it runs; null in a draft. */
  @Nullable Term term();

  /** What is watched while it runs. */
  List<AgreementIndicator> indicators();

  /**
   * An agreement enforceable at law under which services are delivered for payment.
   *
   * @param id by which the rest of a document refers to it
   * @param title what it is called
   * @param services the services; empty in a draft
   * @param roles who holds which role in it; empty in a draft
   * @param awardedUnder the procurement, framework or dynamic market by which it was awarded; null
   *     if by none, or not recorded
   * @param term how long it runs; null in a draft
   * @param payment how it is paid; null in a draft
   * @param indicators what is watched while it runs; empty if nothing is
   */
  record Contract(
      @Required @Id String id,
      @Required @Text(max = 500, oneLine = true) String title,
      @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
      @Entries(max = 1_000) @DistinctBy({"party", "role"}) List<@Required @Valid RoleHolder> roles,
      @Nullable @Id String awardedUnder,
      @Nullable @Valid Term term,
      @Nullable @Valid PaymentOutline payment,
      @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid AgreementIndicator> indicators)
      implements Agreement {
    public Contract {
      services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
      roles = roles == null ? List.of() : unmodifiableList(new ArrayList<>(roles));
      indicators = indicators == null ? List.of() : unmodifiableList(new ArrayList<>(indicators));
    }
  }

  /**
   * An understanding on what is delivered, to what standard, that is no contract at law, as between
   * parts of one body.
   *
   * @param id by which the rest of a document refers to it
   * @param title what it is called
   * @param services the services; empty in a draft
   * @param roles who holds which role in it; empty in a draft
   * @param term how long it runs; null in a draft
   * @param payment how it is paid; null in a draft
   * @param indicators what is watched while it runs; empty if nothing is
   */
  record ServiceLevelAgreement(
      @Required @Id String id,
      @Required @Text(max = 500, oneLine = true) String title,
      @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
      @Entries(max = 1_000) @DistinctBy({"party", "role"}) List<@Required @Valid RoleHolder> roles,
      @Nullable @Valid Term term,
      @Nullable @Valid PaymentOutline payment,
      @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid AgreementIndicator> indicators)
      implements Agreement {
    public ServiceLevelAgreement {
      services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
      roles = roles == null ? List.of() : unmodifiableList(new ArrayList<>(roles));
      indicators = indicators == null ? List.of() : unmodifiableList(new ArrayList<>(indicators));
    }
  }

  /**
   * Money given for a purpose, on conditions, without a service being bought.
   *
   * @param id by which the rest of a document refers to it
   * @param title what it is called
   * @param services the services; empty in a draft
   * @param roles who holds which role in it; empty in a draft
   * @param purpose what it is given for; null in a draft
   * @param term how long it runs; null in a draft
   * @param payment how it is paid; null in a draft
   * @param indicators what is watched while it runs; empty if nothing is
   */
  record Grant(
      @Required @Id String id,
      @Required @Text(max = 500, oneLine = true) String title,
      @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
      @Entries(max = 1_000) @DistinctBy({"party", "role"}) List<@Required @Valid RoleHolder> roles,
      @Nullable @Text(max = 5_000) String purpose,
      @Nullable @Valid Term term,
      @Nullable @Valid PaymentOutline payment,
      @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid AgreementIndicator> indicators)
      implements Agreement {
    public Grant {
      services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
      roles = roles == null ? List.of() : unmodifiableList(new ArrayList<>(roles));
      indicators = indicators == null ? List.of() : unmodifiableList(new ArrayList<>(indicators));
    }
  }

  /**
   * An agreement between bodies to hold a fund together.
   *
   * @param id by which the rest of a document refers to it
   * @param title what it is called
   * @param services the services; empty in a draft
   * @param roles who holds which role in it; empty in a draft
   * @param fund the pooled fund
   * @param term how long it runs; null in a draft
   * @param indicators what is watched while it runs; empty if nothing is
   */
  record PooledFundAgreement(
      @Required @Id String id,
      @Required @Text(max = 500, oneLine = true) String title,
      @Entries(max = 1_000) @DistinctBy List<@Required @Id String> services,
      @Entries(max = 1_000) @DistinctBy({"party", "role"}) List<@Required @Valid RoleHolder> roles,
      @Required @Id String fund,
      @Nullable @Valid Term term,
      @Entries(max = 1_000) @DistinctBy("id") List<@Required @Valid AgreementIndicator> indicators)
      implements Agreement {
    public PooledFundAgreement {
      services = services == null ? List.of() : unmodifiableList(new ArrayList<>(services));
      roles = roles == null ? List.of() : unmodifiableList(new ArrayList<>(roles));
      indicators = indicators == null ? List.of() : unmodifiableList(new ArrayList<>(indicators));
    }
  }
}
