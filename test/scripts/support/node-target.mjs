/** What Node 20 has beside what esbuild knows of it: the properties of characters that patterns ask for. Such patterns stay literals, which are made once. */
export const ofNode = { "regexp-unicode-property-escapes": true };
