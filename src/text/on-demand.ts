/**
 * A class whose members are each made from a source when they are first asked for, and kept; for what few readers of a letter ask for.
 * Getters that a class shares: those of an object literal would give each object a hidden class of its own, and hold it in memory for long.
 */
export function onDemand<Source, Members extends object>(makers: { readonly [Name in keyof Members]: (source: Source, members: Members) => Members[Name] }): new (source: Source) => Members {
  class OnDemand {
    readonly #source: Source;
    /** Null until something is asked for: many a letter is read of which nothing is. */
    #made: Map<string, unknown> | null = null;

    constructor(source: Source) {
      this.#source = source;
    }

    static {
      for (const [name, make] of Object.entries(makers) as [string, (source: Source, members: Members) => unknown][]) {
        Object.defineProperty(OnDemand.prototype, name, {
          enumerable: true,
          get(this: OnDemand): unknown {
            const made = (this.#made ??= new Map());
            const known = made.get(name);
            if (known !== undefined) return known;
            const value = make(this.#source, this as unknown as Members);
            made.set(name, value);
            return value;
          },
        });
      }
    }
  }
  return OnDemand as unknown as new (source: Source) => Members;
}
