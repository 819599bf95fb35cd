package org.commissioning.examples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code commissioning} command: published methods from a terminal. */
@Command(
    name = "commissioning",
    description = "Published methods of commissioning, explained.",
    mixinStandardHelpOptions = true,
    versionProvider = CommissioningCommand.Version.class)
final class CommissioningCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command must be given.");
  }

  /** The version that the jar's manifest states. */
  static final class Version implements picocli.CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CommissioningCommand.class.getPackage().getImplementationVersion();
      return new String[] {"commissioning " + (version == null ? "(not packaged)" : version)};
    }
  }
}
