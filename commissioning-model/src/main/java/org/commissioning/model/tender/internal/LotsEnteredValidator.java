package org.commissioning.model.tender.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commissioning.model.constraint.internal.Faults;
import org.commissioning.model.tender.Bidder;
import org.commissioning.model.tender.Lot;
import org.commissioning.model.tender.LotsEntered;
import org.commissioning.model.tender.Procurement;
import org.commissioning.model.tender.Tender;
import org.jspecify.annotations.Nullable;

/** Judges {@link LotsEntered}. */
public final class LotsEnteredValidator implements ConstraintValidator<LotsEntered, Procurement> {

  @Override
  public boolean isValid(@Nullable Procurement procurement, ConstraintValidatorContext context) {
    if (procurement == null) {
      return true;
    }
    Map<String, List<String>> entered = new HashMap<>();
    for (Bidder bidder : procurement.bidders()) {
      if (bidder != null && bidder.id() != null && !bidder.lots().isEmpty()) {
        entered.put(bidder.id(), bidder.lots());
      }
    }
    if (entered.isEmpty()) {
      return true;
    }
    Faults faults = new Faults(context);
    for (int l = 0; l < procurement.lots().size(); l++) {
      Lot lot = procurement.lots().get(l);
      if (lot == null || lot.id() == null) {
        continue;
      }
      for (int t = 0; t < lot.tenders().size(); t++) {
        Tender tender = lot.tenders().get(t);
        List<String> lots = tender == null ? null : entered.get(tender.bidder());
        if (lots != null && !lots.contains(lot.id())) {
          faults.add("must be a bidder that entered this lot", "lots", l, "tenders", t, "bidder");
        }
      }
    }
    return faults.none();
  }
}
