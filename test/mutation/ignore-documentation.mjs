// Leaves what only a rule's page says unmutated: the constants `...Documentation` in src/rules, whose words no behavior hangs on.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "documentation", {
    shouldIgnore(path) {
      const isDocumentation = path.isVariableDeclarator() && path.node.id.type === "Identifier" && path.node.id.name.endsWith("Documentation");
      return isDocumentation ? "It is the text of a rule's page." : undefined;
    },
  }),
];
