import { render } from 'preact';
import { localiseDocument } from '~/components/localise-document';
import { Welcome } from './welcome';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/comparison.css';
import '~/components/settings.css';
import './welcome.css';

localiseDocument(document);
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
