import { storage } from 'wxt/utils/storage';
import type { PageReport } from '../model/page-report';

/** All that is kept of a tab while the browser runs; session storage is memory only and closed to content scripts. */
const reportItem = (tabId: number) =>
  storage.defineItem<PageReport | null>(`session:report.${tabId}`, { fallback: null });
const passageItem = (tabId: number) =>
  storage.defineItem<PageReport | null>(`session:passage.${tabId}`, { fallback: null });
const hiddenItem = (tabId: number) =>
  storage.defineItem<boolean>(`session:hidden.${tabId}`, { fallback: false });
const selectedItem = (tabId: number) =>
  storage.defineItem<string | null>(`session:selected.${tabId}`, { fallback: null });
const editingItem = (tabId: number) =>
  storage.defineItem<string | null>(`session:editing.${tabId}`, { fallback: null });

/** The tab's report, or null when its page was never read. */
export function readReport(tabId: number): Promise<PageReport | null> {
  return reportItem(tabId).getValue();
}

export function writeReport(tabId: number, report: PageReport): Promise<void> {
  return reportItem(tabId).setValue(report);
}

/** Calls back with each new report until the returned function is called. */
export function watchReport(tabId: number, onChange: (report: PageReport | null) => void): () => void {
  return reportItem(tabId).watch(onChange);
}

/** What was found in the passage the reader last asked about in the tab, or null. */
export function readPassageReport(tabId: number): Promise<PageReport | null> {
  return passageItem(tabId).getValue();
}

export function writePassageReport(tabId: number, report: PageReport | null): Promise<void> {
  return passageItem(tabId).setValue(report);
}

export function watchPassageReport(tabId: number, onChange: (report: PageReport | null) => void): () => void {
  return passageItem(tabId).watch(onChange);
}

/** Ids of the tabs that have a report, in no order. */
export async function reportedTabs(): Promise<number[]> {
  const all = await storage.snapshot('session');
  return Object.keys(all).flatMap((key) => {
    const id = /^report\.(\d+)$/.exec(key)?.[1];
    return id === undefined ? [] : [Number(id)];
  });
}

/** True when the reader hid the marks in this tab. */
export function areMarksHidden(tabId: number): Promise<boolean> {
  return hiddenItem(tabId).getValue();
}

export function setMarksHidden(tabId: number, hidden: boolean): Promise<void> {
  return hiddenItem(tabId).setValue(hidden);
}

/** The claim the side panel shows, or null. */
export function readSelected(tabId: number): Promise<string | null> {
  return selectedItem(tabId).getValue();
}

export function writeSelected(tabId: number, claimId: string | null): Promise<void> {
  return selectedItem(tabId).setValue(claimId);
}

export function watchSelected(tabId: number, onChange: (claimId: string | null) => void): () => void {
  return selectedItem(tabId).watch(onChange);
}

/** The draft whose form the tab's side panel shows, or null; it outlives the page it was begun on. */
export function readEditing(tabId: number): Promise<string | null> {
  return editingItem(tabId).getValue();
}

export function writeEditing(tabId: number, draftId: string | null): Promise<void> {
  return editingItem(tabId).setValue(draftId);
}

export function watchEditing(tabId: number, onChange: (draftId: string | null) => void): () => void {
  return editingItem(tabId).watch(onChange);
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([
    reportItem(tabId).removeValue(),
    passageItem(tabId).removeValue(),
    hiddenItem(tabId).removeValue(),
    selectedItem(tabId).removeValue(),
    editingItem(tabId).removeValue(),
  ]);
}

/** Forgets the page of a tab that goes elsewhere; whether marks are hidden stays. */
export async function forgetPage(tabId: number): Promise<void> {
  await Promise.all([
    reportItem(tabId).removeValue(),
    passageItem(tabId).removeValue(),
    selectedItem(tabId).removeValue(),
  ]);
}
