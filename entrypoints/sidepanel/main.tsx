import { render } from 'preact';
import { localiseDocument } from '~/components/localise-document';
import { panelTarget } from './panel-target';
import { SidePanel } from './side-panel';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/comparison.css';
import '~/components/desk/desk.css';
import '~/components/report/report.css';
import '~/components/notes/anchor-state.css';
import '~/components/notes/page-notes.css';
import './panel.css';

localiseDocument(document);
const root = document.getElementById('app');
if (root) render(<SidePanel {...panelTarget(location.search)} />, root);
