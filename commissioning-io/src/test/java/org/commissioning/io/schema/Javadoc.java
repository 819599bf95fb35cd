package org.commissioning.io.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the Javadoc of a floor's sources says of its records, alternatives and enums, their
 * components and constants, in plain words.
 */
final class Javadoc {

  private final DocTrees trees;
  private final Map<String, String> texts = new TreeMap<>();

  private Javadoc(DocTrees trees) {
    this.trees = trees;
  }

  /**
   * The texts by name: "tender.Lot", "tender.Lot.title", "tender.Rounding.ToPlaces".
   *
   * @param sources the root of the sources
   * @param floor the package whose name is left out
   */
  static Map<String, String> of(Path sources, String floor) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(sources.resolve(floor.replace('.', '/')))) {
      files =
          walk.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.getFileName().toString().contains("-info"))
              .sorted()
              .toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      Javadoc found = new Javadoc(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        String room = unit.getPackageName().toString();
        if (!room.endsWith(".internal")) {
          found.unit(unit, room.substring(floor.length() + 1));
        }
      }
      return found.texts;
    }
  }

  private void unit(CompilationUnitTree unit, String room) {
    new TreePathScanner<Void, String>() {
      @Override
      public Void visitClass(ClassTree type, String within) {
        Tree holder = getCurrentPath().getParentPath().getLeaf();
        if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)
            && holder.getKind() != Tree.Kind.INTERFACE) {
          return null;
        }
        String name = within + "." + type.getSimpleName();
        boolean family = type.getModifiers().getFlags().contains(Modifier.SEALED);
        if (type.getKind() == Tree.Kind.RECORD) {
          record(getCurrentPath(), name);
        } else if (type.getKind() == Tree.Kind.ENUM) {
          enumeration(getCurrentPath(), type, name);
        } else if (type.getKind() == Tree.Kind.INTERFACE && family) {
          put(name, body(getCurrentPath()));
        }
        return super.visitClass(type, name);
      }
    }.scan(unit, room);
  }

  private void put(String name, String text) {
    if (!text.isEmpty()) {
      texts.put(name, text);
    }
  }

  private void record(TreePath path, String name) {
    put(name, body(path));
    DocCommentTree comment = trees.getDocCommentTree(path);
    if (comment == null) {
      return;
    }
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof ParamTree param && !param.isTypeParameter()) {
        put(name + "." + param.getName(), words(param.getDescription()));
      }
    }
  }

  private void enumeration(TreePath path, ClassTree type, String name) {
    put(name, body(path));
    for (Tree member : type.getMembers()) {
      // The compiler makes of a constant a field of the enum's own type.
      if (member instanceof VariableTree field
          && field.getType().toString().contentEquals(type.getSimpleName())) {
        put(name + "." + field.getName(), body(new TreePath(path, field)));
      }
    }
  }

  private String body(TreePath path) {
    DocCommentTree comment = trees.getDocCommentTree(path);
    return comment == null ? "" : words(comment.getFullBody());
  }

  private static String words(List<? extends DocTree> parts) {
    StringBuilder text = new StringBuilder();
    boolean shown = true;
    for (DocTree part : parts) {
      if (part instanceof StartElementTree start) {
        shown &= !start.getName().contentEquals("pre");
        text.append(' ');
      } else if (part.getKind() == DocTree.Kind.END_ELEMENT) {
        shown |= part.toString().equals("</pre>");
      } else if (shown) {
        text.append(word(part));
      }
    }
    return sentence(text.toString().replaceAll("\\s+", " ").strip());
  }

  private static String word(DocTree part) {
    if (part instanceof TextTree text) {
      return text.getBody();
    } else if (part instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    } else if (part instanceof LinkTree link) {
      List<String> label = new ArrayList<>();
      link.getLabel().forEach(piece -> label.add(word(piece)));
      return label.isEmpty() ? plain(link.getReference().getSignature()) : String.join("", label);
    } else if (part instanceof EntityTree entity) {
      return switch (entity.getName().toString()) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "amp" -> "&";
        default -> throw new IllegalArgumentException("no plain word for " + entity);
      };
    }
    throw new IllegalArgumentException("no plain words for " + part);
  }

  /** "AwardCriterion" as "award criterion", "AwardRules#importance" as "importance". */
  private static String plain(String reference) {
    String last = reference.replaceAll("\\(.*", "").replaceAll(".*[.#]", "");
    return last.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .replace('_', ' ')
        .toLowerCase(Locale.ROOT);
  }

  private static String sentence(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return begun.matches("(?s).*[.?!:]") ? begun : begun + ".";
  }
}
