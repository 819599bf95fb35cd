package org.commissioning.model.decision;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.model.constraint.DistinctBy;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.option.DeliveryModel;
import org.jspecify.annotations.Nullable;

/** Who delivers a service: defined by the decision, or left to the market. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Delivery.Defined.class, name = "defined"),
  @JsonSubTypes.Type(value = Delivery.LeftToMarket.class, name = "left-to-market")
})
public sealed interface Delivery {

  /** On what footing it is delivered. */
  DeliveryModel model();

  /**
   * The decision says who delivers it.
   *
   * @param model on what footing
   * @param providers who delivers it; empty in a draft, or where nothing is delivered
   * @param option the option that was compared and is taken up; null if none was
   */
  record Defined(
      @Required DeliveryModel model,
      @Entries(max = 1_000) @DistinctBy List<@Required @Id String> providers,
      @Nullable @Id String option)
      implements Delivery {
    public Defined {
      providers = providers == null ? List.of() : unmodifiableList(new ArrayList<>(providers));
    }
  }

  /**
   * The decision leaves it to a later choice who delivers it.
   *
   * @param model on what footing: once the decision is made, one by which others deliver
   * @param how how the provider will be found; null if not settled
   */
  record LeftToMarket(@Required DeliveryModel model, @Nullable @Text(max = 5_000) String how)
      implements Delivery {}
}
