import { storage } from 'wxt/utils/storage';

/** Under which name the user signs; "" before they have given one. */
const author = storage.defineItem<string>('local:author', { fallback: '' });

export function readAuthor(): Promise<string> {
  return author.getValue();
}

/** Remembers the name for the next form. */
export function writeAuthor(name: string): Promise<void> {
  return author.setValue(name.trim());
}
