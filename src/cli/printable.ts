/** A line for a terminal: the words of a letter and the name of a file must not steer it. */
export function printable(line: string): string {
  return `${line.replace(/\p{Cc}/gu, " ")}\n`;
}
