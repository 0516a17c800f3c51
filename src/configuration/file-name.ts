/** The name of a configuration file; it holds for the letters of its folder and of those below. */
export const CONFIGURATION_FILE = ".imr.jsonc";
