package org.commissioning.io.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test under languages whose letters, digits and commas differ from English. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(Languages.Each.class)
@interface Languages {

  /** Root, German, Turkish, Arabic. */
  final class Each implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
      return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
        ExtensionContext context) {
      return Stream.of("", "de-DE", "tr-TR", "ar-EG-u-nu-arab")
          .map(Locale::forLanguageTag)
          .map(Under::new);
    }
  }

  /** The language is the machine's default while the test runs. */
  final class Under
      implements TestTemplateInvocationContext, BeforeEachCallback, AfterEachCallback {

    private final Locale language;
    private final Locale before = Locale.getDefault();

    Under(Locale language) {
      this.language = language;
    }

    @Override
    public String getDisplayName(int invocation) {
      return "[" + language.toLanguageTag() + "]";
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
      Locale.setDefault(language);
    }

    @Override
    public void afterEach(ExtensionContext context) {
      Locale.setDefault(before);
    }
  }
}
