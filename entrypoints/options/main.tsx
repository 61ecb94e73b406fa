import { render } from 'preact';
import { localiseDocument } from '~/components/localise-document';
import { Options } from './options';
import '~/components/tokens.css';
import '~/components/base.css';
import '~/components/claims.css';
import '~/components/mark-choice.css';
import '~/components/settings.css';
import './options.css';

localiseDocument(document);
const root = document.getElementById('app');
if (root) render(<Options />, root);
