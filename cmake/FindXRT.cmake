# Xilinx Runtime: Debian's libxrt-dev, or AMD's own installation in $XILINX_XRT or /opt/xilinx/xrt.
#
#   XRT_FOUND, XRT_VERSION
#   XRT::coreutil          the library of the C++ API, and all that may be linked: with libxrt_core besides, a program is tied to
#                          cards in PCIe slots, and no simulated platform can be put in their place
#   XRT_COREUTIL_LIBRARY   its file
#
# pkg-config is of no use: Debian's xrt.pc names folders that are not there. A cache variable XRT_ROOT names another installation.
set(_xrt_roots ENV XILINX_XRT /opt/xilinx/xrt)
# Headers include each other as <xrt/...>, <experimental/...> and as "...": one folder has them all.
find_path(XRT_INCLUDE_DIR xrt/xrt_device.h HINTS ${_xrt_roots} /usr/include/xrt PATH_SUFFIXES include)
find_library(XRT_COREUTIL_LIBRARY xrt_coreutil HINTS ${_xrt_roots} PATH_SUFFIXES lib)
find_path(XRT_UUID_INCLUDE_DIR uuid/uuid.h)
find_library(XRT_UUID_LIBRARY uuid)
mark_as_advanced(XRT_INCLUDE_DIR XRT_COREUTIL_LIBRARY XRT_UUID_INCLUDE_DIR XRT_UUID_LIBRARY)

# Debian has version.h beside the others, AMD in xrt/detail of later releases.
foreach(_xrt_header IN ITEMS version.h xrt/detail/version.h)
    if(NOT XRT_VERSION AND EXISTS "${XRT_INCLUDE_DIR}/${_xrt_header}")
        file(STRINGS "${XRT_INCLUDE_DIR}/${_xrt_header}" _xrt_line REGEX "xrt_build_version\\[\\]")
        string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" XRT_VERSION "${_xrt_line}")
    endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(XRT
    REQUIRED_VARS XRT_COREUTIL_LIBRARY XRT_INCLUDE_DIR XRT_UUID_LIBRARY XRT_UUID_INCLUDE_DIR
    VERSION_VAR XRT_VERSION)

if(XRT_FOUND AND NOT TARGET XRT::coreutil)
    add_library(XRT::coreutil UNKNOWN IMPORTED GLOBAL)
    set_target_properties(XRT::coreutil PROPERTIES
        IMPORTED_LOCATION "${XRT_COREUTIL_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${XRT_INCLUDE_DIR};${XRT_UUID_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES "${XRT_UUID_LIBRARY}")
endif()
