import { render } from 'preact';
import { localiseDocument } from '~/components/localise-document';
import { tabOfAddress } from '~/components/tab-of-address';
import { ReportPage } from './report-page';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/report/report.css';
import './report-page.css';

localiseDocument(document);
const root = document.getElementById('app');
if (root) render(<ReportPage tabId={tabOfAddress(location.search)} />, root);
