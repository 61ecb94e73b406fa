/** What a file cannot say itself: its name or address, and the language of texts that name none (BCP 47). */
export type FileFacts = {
  readonly name: string;
  readonly lang: string;
  readonly from: 'file' | 'subscription';
};
