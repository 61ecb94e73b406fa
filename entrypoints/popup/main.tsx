import { render } from 'preact';
import { localiseDocument } from '~/components/localise-document';
import { tabOfAddress } from '~/components/tab-of-address';
import { Popup } from './popup';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/report/report.css';
import '~/components/reviews/reviews.css';
import './popup.css';

localiseDocument(document);
const root = document.getElementById('app');
if (root) render(<Popup tabId={tabOfAddress(location.search)} />, root);
