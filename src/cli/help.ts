/** What `imr --help` prints. */
export const HELP = `Usage: imr check [OPTION...] PATH...   what contradicts itself or is missing
       imr items [OPTION...] PATH...   the disputed items as CSV, one row an item
       imr read  [OPTION...] PATH...   what was read, as one JSON document

Reads California Independent Medical Review determination letters. A PATH is a
file, a folder (its .txt and .imr files; no hidden folders, no node_modules,
links are not followed) or - for standard input. Letters are only ever read.

imr check
  --format text|json   file:line:column severity rule message, or one JSON document
  --all-rules          also the rules that are off by default
  --severity LEVEL     the lightest severity that makes the exit status 1:
                       error, warning (default), information or hint;
                       everything is printed all the same
imr items
  --spreadsheet        for spreadsheet programs: with a byte order mark, and an
                       apostrophe before a cell that would be a formula;
                       without it, cells are as they were read
imr read
  --format json        the document of imr check without findings (the default)

  --verbose            list the files that are no letters, and why
  -h, --help           print this
  --version            print the version

Exit status: 0 no finding at or above LEVEL, 1 findings (imr check), 2 a file
could not be read or the call was wrong.
`;
