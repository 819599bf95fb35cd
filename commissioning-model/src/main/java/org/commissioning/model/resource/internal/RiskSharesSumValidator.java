package org.commissioning.model.resource.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.commissioning.model.constraint.internal.Report;
import org.commissioning.model.resource.PooledFund;
import org.commissioning.model.resource.RiskShare;
import org.commissioning.model.resource.RiskSharesSum;
import org.jspecify.annotations.Nullable;

/** Judges {@link RiskSharesSum}. The sum is exact; nothing is forgiven for rounding. */
public final class RiskSharesSumValidator
    implements ConstraintValidator<RiskSharesSum, PooledFund> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** More decimal places than a percentage may have are another rule's to report. */
  private static final int PLACES = 6;

  @Override
  public boolean isValid(@Nullable PooledFund fund, ConstraintValidatorContext context) {
    if (fund == null || fund.riskShares().isEmpty()) {
      return true;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (RiskShare share : fund.riskShares()) {
      if (share == null || !percentage(share.percent())) {
        return true;
      }
      sum = sum.add(share.percent());
    }
    return sum.compareTo(HUNDRED) == 0
        || Report.fault(
            context,
            "must have shares that sum to 100 but they sum to " + plain(sum),
            "riskShares");
  }

  private static String plain(BigDecimal sum) {
    return sum.stripTrailingZeros().toPlainString();
  }

  private static boolean percentage(@Nullable BigDecimal percent) {
    return percent != null
        && percent.signum() >= 0
        && percent.compareTo(HUNDRED) <= 0
        && percent.scale() <= PLACES;
  }
}
