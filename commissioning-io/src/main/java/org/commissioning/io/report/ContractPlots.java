package org.commissioning.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commissioning.io.report.Plot.Axis;
import org.commissioning.io.report.Plot.Dot;
import org.commissioning.io.report.Plot.Line;
import org.commissioning.io.report.Plot.Shape;
import org.commissioning.io.report.Plot.Stroke;
import org.commissioning.model.contract.PaymentMechanism;
import org.commissioning.model.contract.ReviewBasis;
import org.commissioning.model.money.Money;
import org.commissioning.scoring.contract.ContractPayment;
import org.commissioning.scoring.contract.CurveAxis;
import org.commissioning.scoring.contract.Indexation;
import org.commissioning.scoring.contract.PaymentCurve;
import org.commissioning.scoring.contract.PaymentPoint;
import org.commissioning.scoring.contract.PriceReview;
import org.commissioning.scoring.contract.ReviewLimit;
import org.commissioning.scoring.method.Exact;
import org.commissioning.scoring.method.Explained;
import org.commissioning.scoring.method.Figure;

/** The pictures of what contracts pay. */
final class ContractPlots {

  /** More mechanisms than this are not drawn: a page is not an atlas. */
  private static final int MOST_CURVES = 8;

  /** More corners than this are left to the table of a curve. */
  private static final int MOST_TOLD = 8;

  /** Two corners this near to each other, as a part of the axis, are the sides of a jump. */
  private static final double BESIDE = 2e-5;

  private ContractPlots() {}

  static List<Drawing> of(Explained result, Titles titles) {
    if (result instanceof ContractPayment payment) {
      return payment(payment, titles);
    } else if (result instanceof Indexation indexation) {
      return indexation(indexation);
    }
    return List.of();
  }

  // Payments

  private static List<Drawing> payment(ContractPayment payment, Titles titles) {
    List<Drawing> drawings = new ArrayList<>();
    for (PaymentCurve curve : payment.curves()) {
      if (drawings.size() < 2 * MOST_CURVES && bends(curve)) {
        drawings.add(curve(payment, curve, titles));
        drawings.add(corners(curve, titles));
      }
    }
    return drawings;
  }

  /** A straight line says no more than a price does. */
  private static boolean bends(PaymentCurve curve) {
    Money first = curve.points().get(0).amount();
    return curve.points().stream().anyMatch(PaymentPoint::corner)
        && curve.points().stream().anyMatch(point -> !point.amount().equals(first));
  }

  private static Plot curve(ContractPayment payment, PaymentCurve curve, Titles titles) {
    Plots.Span up = new Plots.Span();
    List<double[]> line = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    for (PaymentPoint point : curve.points()) {
      double at = point.at().doubleValue();
      double amount = point.amount().amount().doubleValue();
      line.add(new double[] {at, amount});
      up.add(amount);
      if (point.corner() && curve.axis() != CurveAxis.MINUTES) {
        dots.add(new Dot(place(curve, point), Shape.OPEN, at, amount, amount, amount));
      }
    }
    double from = line.get(0)[0];
    double to = line.get(line.size() - 1)[0];
    if (curve.axis() != CurveAxis.COST || from == 0) {
      up.add(0);
    }
    List<Line> lines = new ArrayList<>();
    if (bearsCost(payment, curve)) {
      lines.add(
          new Line(
              "what is spent",
              Stroke.QUIET,
              List.of(new double[] {from, from}, new double[] {to, to})));
      up.add(from);
      up.add(to);
    }
    lines.add(new Line(lines.isEmpty() ? "" : "what is paid", Stroke.MAIN, line));
    if (curve.actual() != null) {
      double at = curve.actual().doubleValue();
      double amount = between(line, at);
      dots.add(new Dot("this period", Shape.ROUND, at, amount, amount, amount));
    }
    String what = titles.of(curve.mechanism());
    String currency = curve.points().get(0).amount().currency();
    return new Plot(
        what + ": what it comes to, " + along(curve, titles) + "." + key(curve),
        described(curve),
        new Axis(across(curve, currency), from, to),
        up.axis("Comes to, " + currency),
        lines,
        dots);
  }

  /** Where a cost is paid or shared, the cost itself is a line to compare with. */
  private static boolean bearsCost(ContractPayment payment, PaymentCurve curve) {
    return curve.axis() == CurveAxis.COST
        && payment.question().mechanisms().stream()
            .filter(mechanism -> mechanism.id().equals(curve.mechanism()))
            .noneMatch(PaymentMechanism.GainShare.class::isInstance);
  }

  private static String along(PaymentCurve curve, Titles titles) {
    String item = curve.item() == null ? "" : titles.of(curve.item());
    return switch (curve.axis()) {
      case COUNT -> "by how many " + (item.isEmpty() ? "there are" : "of " + item + " there are");
      case ACTIVITY_PERCENT -> "if all counts were more or fewer";
      case MINUTES -> "for one visit by its length";
      case COST -> "by what is spent";
      case VALUE -> "by the value of " + item;
    };
  }

  private static String key(PaymentCurve curve) {
    if (curve.axis() == CurveAxis.MINUTES) {
      return "";
    }
    String now = curve.actual() == null ? "" : " The full dot is this period;";
    String corners = " Open dots are where the terms change.";
    boolean any = curve.points().stream().anyMatch(PaymentPoint::corner);
    return any
        ? now + (now.isEmpty() ? corners : corners.toLowerCase(Locale.ROOT))
        : now.replace(';', '.');
  }

  private static String across(PaymentCurve curve, String currency) {
    return switch (curve.axis()) {
      case COUNT -> "How many";
      case ACTIVITY_PERCENT -> "Percent of what was counted";
      case MINUTES -> "Minutes";
      case COST -> "Spent, " + currency;
      case VALUE -> "Value";
    };
  }

  private static String described(PaymentCurve curve) {
    List<PaymentPoint> told = told(curve);
    StringBuilder words = new StringBuilder();
    for (PaymentPoint point : told.subList(0, Math.min(told.size(), MOST_TOLD))) {
      words.append(words.isEmpty() ? "At " : ", at ").append(place(curve, point));
      words.append(' ').append(Numbers.money(point.amount()));
    }
    return words
        .append(told.size() > MOST_TOLD ? "; the rest in the table below." : ".")
        .toString();
  }

  /** The ends and the corners. */
  private static List<PaymentPoint> told(PaymentCurve curve) {
    List<PaymentPoint> points = curve.points();
    List<PaymentPoint> told = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0 || i == points.size() - 1 || points.get(i).corner()) {
        told.add(points.get(i));
      }
    }
    return told;
  }

  /** Where a point lies; beside a jump, on which side of it. */
  private static String place(PaymentCurve curve, PaymentPoint point) {
    List<PaymentPoint> points = curve.points();
    double all = points.get(points.size() - 1).at().subtract(points.get(0).at()).doubleValue();
    for (PaymentPoint other : points) {
      double away = other.at().subtract(point.at()).doubleValue() / all;
      boolean rounder =
          other.at().stripTrailingZeros().scale() < point.at().stripTrailingZeros().scale();
      if (other.corner() && point.corner() && rounder && Math.abs(away) < BESIDE) {
        return (away > 0 ? "just below " : "just above ") + place(curve, other.at());
      }
    }
    return place(curve, point.at());
  }

  private static String place(PaymentCurve curve, BigDecimal at) {
    String number = ResultFigures.shown(at.doubleValue());
    return switch (curve.axis()) {
      case ACTIVITY_PERCENT -> number + "%";
      case MINUTES -> number + (number.equals("1") ? " minute" : " minutes");
      case COST -> Numbers.money(new Money(at, curve.points().get(0).amount().currency()));
      case COUNT, VALUE -> number;
    };
  }

  /** The figures of a curve, folded away. */
  private static Drawing corners(PaymentCurve curve, Titles titles) {
    return (html, id) -> {
      html.open("details").element("summary", "The picture in figures");
      String item = curve.item() == null ? "" : ", " + titles.of(curve.item());
      Tables.open(
          html,
          id + "-table",
          new Phrase()
              .name(titles.of(curve.mechanism()) + item)
              .say(": the ends of the line, and where the terms change"));
      Tables.head(html, List.of(Tables.figures("At"), Tables.figures("Comes to")));
      html.open("tbody");
      for (PaymentPoint point : told(curve)) {
        html.open("tr");
        html.element("th", place(curve, point), "scope", "row", "class", "figure");
        html.element("td", Numbers.money(point.amount()), "class", "figure").close();
      }
      html.close();
      Tables.close(html).close();
    };
  }

  private static double between(List<double[]> line, double at) {
    for (int i = 1; i < line.size(); i++) {
      double[] left = line.get(i - 1);
      double[] right = line.get(i);
      if (at <= right[0]) {
        double part = right[0] > left[0] ? (at - left[0]) / (right[0] - left[0]) : 1;
        return left[1] + part * (right[1] - left[1]);
      }
    }
    return line.get(line.size() - 1)[1];
  }

  // Indexed prices

  /** Basket and price, both as 100 at the start; the price steps at each review. */
  private static List<Drawing> indexation(Indexation indexation) {
    LocalDate begin = indexation.question().terms().basePeriod();
    double start = indexation.question().price().amount().doubleValue();
    boolean chained = indexation.question().terms().basis() == ReviewBasis.LAST_REVIEW;
    List<double[]> basket = new ArrayList<>();
    List<double[]> price = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    Plots.Span across = new Plots.Span();
    Plots.Span up = new Plots.Span();
    basket.add(new double[] {year(begin), 100});
    price.add(new double[] {year(begin), 100});
    across.add(year(begin));
    up.add(100);
    double moved = 100;
    for (PriceReview review : indexation.reviews()) {
      if (!(review.price() instanceof Figure.Calculated<Money> found)
          || !(review.movementPercent() instanceof Figure.Calculated<Exact> movement)) {
        break;
      }
      moved = (chained ? moved : 100) * (1 + movement.value().toDouble() / 100);
      double at = year(review.on());
      double now = 100 * found.value().amount().doubleValue() / start;
      basket.add(new double[] {year(review.indexMonth()), moved});
      price.add(new double[] {at, price.get(price.size() - 1)[1]});
      price.add(new double[] {at, now});
      dots.add(
          new Dot(
              Numbers.date(review.on()) + ", " + Numbers.money(found.value()),
              shape(review.limit()),
              at,
              now,
              now,
              now));
      across.add(at);
      up.add(moved);
      up.add(now);
    }
    if (dots.isEmpty()) {
      return List.of();
    }
    double last = price.get(price.size() - 1)[0];
    price.add(new double[] {last + 0.5, price.get(price.size() - 1)[1]});
    return List.of(
        new Plot(
            "Basket and price, both 100 at the start. Triangles mark reviews at which a cap (point"
                + " down) or a collar (point up) held.",
            described(basket, price),
            across.years(),
            up.axis("Start = 100"),
            List.of(
                new Line("basket, in its index month", Stroke.LIMIT, basket),
                new Line("price", Stroke.MAIN, price)),
            dots));
  }

  private static Shape shape(ReviewLimit limit) {
    return switch (limit) {
      case NONE -> Shape.ROUND;
      case CAP -> Shape.BELOW;
      case COLLAR -> Shape.ABOVE;
    };
  }

  private static String described(List<double[]> basket, List<double[]> price) {
    return "By the last review the basket stands at "
        + ResultFigures.shown(basket.get(basket.size() - 1)[1])
        + " and the price at "
        + ResultFigures.shown(price.get(price.size() - 1)[1])
        + ", where both began at 100.";
  }

  private static double year(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
  }
}
