/** Takes away what opens connections: pdf.js can load PDFs, fonts and maps from elsewhere, and is asked for none of it. For a thread that does nothing but read PDFs. */
export function closeConnections(): void {
  Object.assign(globalThis, { fetch: undefined, XMLHttpRequest: undefined, WebSocket: undefined, EventSource: undefined });
}
