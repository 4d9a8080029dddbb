// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Docket {

class MainActions;

/// Every key there is, by place. The ones of menus come from MainActions, so they cannot lie.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const MainActions &actions, QWidget *parent);
};

} // namespace Docket
