export function messagesOfSource(): Promise<Readonly<Record<string, string>>>;
export function messagesIn(source: string): string[];
