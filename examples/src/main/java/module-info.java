/** Runnable stories and the {@code commissioning} command. Nothing depends on it. */
module org.commissioning.examples {
  requires info.picocli;
  requires java.logging;
  requires org.commissioning.io;
  requires static org.jspecify;

  opens org.commissioning.examples to
      info.picocli;
}
