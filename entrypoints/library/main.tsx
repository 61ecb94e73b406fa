import { render } from 'preact';
import { localiseDocument } from '~/components/localise-document';
import { Library } from './library';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/comparison.css';
import '~/components/desk/desk.css';
import '~/components/desk/revisions.css';
import '~/components/settings.css';
import './library.css';

localiseDocument(document);
const root = document.getElementById('app');
if (root) render(<Library />, root);
