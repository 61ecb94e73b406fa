import { render } from 'preact';
import { readPopupStart } from '~/components/hooks/popup-start';
import { localiseDocument } from '~/components/localise-document';
import { tabOfAddress } from '~/components/tab-of-address';
import { Popup } from './popup';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/report/report.css';
import '~/components/reviews/reviews.css';
import './popup.css';

const tabId = tabOfAddress(location.search);
const root = document.getElementById('app');
if (root) readPopupStart(tabId).then((start) => render(<Popup tabId={tabId} start={start} />, root));
localiseDocument(document);
