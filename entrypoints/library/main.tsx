import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup/popup.css';
import '../../components/comparison/comparison.css';
import '../../components/parts/report-text.css';
import '../../components/library/library.css';
import { browserPorts } from '../../components/browser-ports.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';

const root = document.getElementById('app');
if (root) render(<LibraryApp ports={browserPorts} />, root);
