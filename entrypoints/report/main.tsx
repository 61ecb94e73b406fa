import { render } from 'preact';
import { localiseDocument } from '~/components/localise-document';
import { ReportPage } from './report-page';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/report/report.css';
import './report-page.css';

localiseDocument(document);
const root = document.getElementById('app');
const tab = new URLSearchParams(location.search).get('tab') ?? '';
if (root) render(<ReportPage tabId={/^\d+$/.test(tab) ? Number(tab) : null} />, root);
