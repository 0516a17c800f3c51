/** What `imr --help` prints. */
export const HELP = `Usage: imr check [OPTION...] PATH...

Checks California Independent Medical Review determination letters. A PATH is a
file, a folder (its .txt and .imr files; no hidden folders, no node_modules,
links are not followed) or - for standard input. Letters are only ever read.

  --format text|json   file:line:column severity rule message, or one JSON document
  --all-rules          also the rules that are off by default
  --severity LEVEL     the lightest severity that makes the exit status 1:
                       error, warning (default), information or hint;
                       everything is printed all the same
  --verbose            list the files that are no letters, and why
  -h, --help           print this
  --version            print the version

Exit status: 0 no finding at or above LEVEL, 1 findings, 2 a file could not be
read or the call was wrong.
`;
