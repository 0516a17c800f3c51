export function messagesOfSource(root: string): Promise<Readonly<Record<string, string>>>;
export function messagesIn(source: string): string[];
