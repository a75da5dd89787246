// Kerberos 5 (RFC 4121) by MIT's library.
//
// Names are principals; one without "@REALM" is in the default realm of krb5.conf. Where tickets and keys are
// is the library's business and its environment's: KRB5_CONFIG, KRB5CCNAME and KRB5_CLIENT_KTNAME for who
// initiates, KRB5_KTNAME for who accepts.
#pragma once

#include <memory>

#include "host/gss/mechanism.h"

namespace keyline::gss {

std::shared_ptr<const Mechanism> kerberos();

}  // namespace keyline::gss
