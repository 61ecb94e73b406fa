import type { PageReport } from '~/utils/model/page-report';
import { saveReport } from '../report/save-report';
import { readComparisons } from './read-comparisons';

/** Hands the user a page's report as a file, with what is on record read from the store. */
export async function savePageReport(page: Document, report: PageReport): Promise<void> {
  saveReport(page, report, await readComparisons(report));
}
