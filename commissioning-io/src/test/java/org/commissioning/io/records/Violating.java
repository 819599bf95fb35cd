package org.commissioning.io.records;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commissioning.io.json.internal.Shape;
import org.commissioning.io.json.internal.Shape.Kind;
import org.commissioning.io.json.internal.Shape.Member;
import org.commissioning.model.constraint.Amount;
import org.commissioning.model.constraint.CurrencyCode;
import org.commissioning.model.constraint.Decimal;
import org.commissioning.model.constraint.Entries;
import org.commissioning.model.constraint.Id;
import org.commissioning.model.constraint.OpenShare;
import org.commissioning.model.constraint.Percent;
import org.commissioning.model.constraint.Real;
import org.commissioning.model.constraint.Share;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WebAddress;
import org.commissioning.model.constraint.WholeNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Values that break the rules of a component, as far as a schema can say them. */
final class Violating {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int SHORT_LIST = 200;
  private static final Class<?>[] NO_GROUPS = {};

  private final List<JsonNode> values = new ArrayList<>();

  private Violating() {}

  /** One value for each way; a missing node says to leave the component out. */
  static List<JsonNode> values(Member member) {
    Violating bad = new Violating();
    if (member.required()) {
      bad.values.add(MissingNode.getInstance());
      bad.values.add(NODES.nullNode());
    }
    bad.kind(member.kind());
    member.constraints(NO_GROUPS).forEach(rule -> bad.rule(rule, member));
    if (member.kind() instanceof Shape.Listed list) {
      for (JsonNode entry : values(list.element())) {
        if (!entry.isMissingNode()) {
          bad.values.add(NODES.arrayNode().add(entry));
        }
      }
    }
    return bad.values;
  }

  private void kind(Kind kind) {
    if (kind instanceof Shape.Scalar scalar) {
      values.add(NODES.objectNode());
      values.add(NODES.arrayNode());
      switch (scalar) {
        case TEXT -> values.add(NODES.numberNode(1));
        case DATE -> {
          text("2029-02-31");
          text("2029-2-3");
          text("29 February 2028");
        }
        case INSTANT -> text("2029-02-03");
        case TRUTH -> text("true");
        case INTEGER, LONG, WHOLE -> {
          values.add(NODES.numberNode(new BigDecimal("1.5")));
          text("1");
        }
        case DECIMAL, REAL, EXACT -> text("1");
      }
    } else if (kind instanceof Shape.Code) {
      text("never-heard-of");
      values.add(NODES.numberNode(0));
    } else if (kind instanceof Shape.Listed) {
      values.add(NODES.objectNode());
      text("");
    } else {
      values.add(NODES.arrayNode());
      text("");
    }
    if (kind instanceof Shape.OneOf oneOf) {
      values.add(NODES.objectNode());
      values.add(NODES.objectNode().put(oneOf.property(), "never-heard-of"));
    }
  }

  private void rule(Annotation rule, Member member) {
    if (rule instanceof Text text) {
      text("");
      text(" \u00a0 ");
      text("a\u0007");
      text("z".repeat(text.max() + 1));
    } else if (rule instanceof Id) {
      text("");
      text("a ");
      text(" a");
      text("a\nb");
      text("a".repeat(81));
    } else if (rule instanceof WebAddress) {
      text("ftp://example.org");
      text("https://");
      text("https://example.org/" + "a".repeat(2_000));
    } else if (rule instanceof CurrencyCode) {
      text("gbp");
      text("POUND");
    } else if (rule instanceof Entries entries) {
      if (entries.min() > 0) {
        values.add(NODES.arrayNode());
        values.add(MissingNode.getInstance());
      }
      if (entries.max() <= SHORT_LIST && member.kind() instanceof Shape.Listed) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i <= entries.max(); i++) {
          list.add("entry " + i);
        }
        values.add(list);
      }
    } else if (rule instanceof WholeNumber whole) {
      number(BigDecimal.valueOf(whole.min()).subtract(BigDecimal.ONE));
      number(BigDecimal.valueOf(whole.max()).add(BigDecimal.ONE));
    } else if (rule instanceof Percent) {
      number("-0.5");
      number("100.5");
    } else if (rule instanceof Share) {
      number("-0.001");
      number("1.001");
    } else if (rule instanceof OpenShare) {
      number("0");
      number("1");
    } else if (rule instanceof Amount) {
      number("1000000000000000");
      number("-1000000000000000");
    } else if (rule instanceof Decimal decimal) {
      beyond(decimal.min(), "-0.5");
      beyond(decimal.max(), "0.5");
      beyond(decimal.above(), "0");
      beyond(decimal.below(), "0");
      number(BigDecimal.TEN.pow(decimal.integerDigits()));
      number(BigDecimal.TEN.pow(decimal.integerDigits()).negate());
    } else if (rule instanceof Real real) {
      beyond(real.min(), "-0.5");
      beyond(real.max(), "0.5");
      beyond(real.above(), "0");
      beyond(real.below(), "0");
    }
  }

  private void beyond(String bound, String by) {
    if (!bound.isEmpty()) {
      number(new BigDecimal(bound).add(new BigDecimal(by)));
    }
  }

  private void text(String text) {
    values.add(NODES.stringNode(text));
  }

  private void number(String number) {
    number(new BigDecimal(number));
  }

  private void number(BigDecimal number) {
    values.add(
        number.scale() <= 0
            ? NODES.numberNode(number.toBigIntegerExact())
            : NODES.numberNode(number));
  }
}
