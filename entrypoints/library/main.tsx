import { render } from 'preact';
import '../../components/library/library.css';
import { browserPorts } from '../../components/browser-ports.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';

const root = document.getElementById('app');
if (root) render(<LibraryApp ports={browserPorts} />, root);
