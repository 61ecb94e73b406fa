/** The three actions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011). */
export const SHIFT = 0;
/** The stack's top takes the next word as its head, and goes. */
export const LEFT = 1;
/** The stack's top takes the word under it as its head, and goes. */
export const RIGHT = 2;
export const ACTIONS = 3;

/** Head of a word that has none yet. */
const UNSET = -2;

/**
 * One sentence being parsed. Words are 0..count-1; `next` is the first word not yet on the stack. After the last word the
 * remaining stack top takes the root as its head.
 */
export class ParseState {
  stack = new Int32Array(64);
  depth = 0;
  next = 0;
  count = 0;
  /** -1 is the root. */
  heads = new Int32Array(64);
  /** Latest child found on the left and on the right of each word, and how many (to 3). */
  leftChild = new Int32Array(65);
  rightChild = new Int32Array(65);
  lefts = new Uint8Array(65);
  rights = new Uint8Array(65);

  /** Starts a sentence of `count` words. */
  reset(count: number): void {
    if (this.heads.length < count) {
      const room = count * 2;
      this.stack = new Int32Array(room);
      this.heads = new Int32Array(room);
      this.leftChild = new Int32Array(room + 1);
      this.rightChild = new Int32Array(room + 1);
      this.lefts = new Uint8Array(room + 1);
      this.rights = new Uint8Array(room + 1);
    }
    this.heads.fill(UNSET, 0, count);
    this.leftChild.fill(-1, 0, count + 1);
    this.rightChild.fill(-1, 0, count + 1);
    this.lefts.fill(0, 0, count + 1);
    this.rights.fill(0, 0, count + 1);
    this.depth = 0;
    this.next = 0;
    this.count = count;
  }

  get done(): boolean {
    return this.next >= this.count && this.depth === 0;
  }

  /** May this action be taken? */
  allows(action: number): boolean {
    if (action === SHIFT) return this.next < this.count;
    if (action === LEFT) return this.depth > 0 && (this.next < this.count || this.depth === 1);
    return this.depth > 1;
  }

  /** The word `down` places under the stack's top, or -1. */
  under(down: number): number {
    return this.depth > down ? (this.stack[this.depth - 1 - down] ?? -1) : -1;
  }

  take(action: number): void {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const word = this.stack[--this.depth] ?? 0;
    if (action === LEFT) {
      const head = this.next;
      this.heads[word] = head >= this.count ? -1 : head;
      this.leftChild[head] = word;
      this.lefts[head] = Math.min(3, (this.lefts[head] ?? 0) + 1);
    } else {
      const head = this.stack[this.depth - 1] ?? 0;
      this.heads[word] = head;
      this.rightChild[head] = word;
      this.rights[head] = Math.min(3, (this.rights[head] ?? 0) + 1);
    }
  }
}
