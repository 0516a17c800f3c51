/** Makes something once for all who ask. Where that fails, it is tried again for the next who asks. */
export function keptUnlessFailed<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  }));
}
