import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { t } from '../../components/i18n.ts';

const root = document.getElementById('app');
if (root) render(<p>{t('product')}</p>, root);
