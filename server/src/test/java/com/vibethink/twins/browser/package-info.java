/** What people see: the dashboard, the portal and the widget in a real browser. */
package com.vibethink.twins.browser;
