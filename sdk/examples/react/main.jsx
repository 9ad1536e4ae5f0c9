import { createRoot } from 'react-dom/client'
import { Twin } from './Twin.jsx'

createRoot(document.getElementById('root')).render(
  <Twin origin="http://localhost:8080" deployment="dep_your_own" locale="en" />,
)
